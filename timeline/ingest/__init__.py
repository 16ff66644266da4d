"""From a file, a page or an address to an article. `fetch` is the only outbound network of the project."""
