"""The pages: for readers, for editors, and for other people's pages."""
