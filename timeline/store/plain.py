"""Text that every database takes."""


def plain(text: str) -> str:
    """The text with what databases refuse, NUL and lone surrogates, replaced one by one: no offset moves."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode()
