"""`python -m timeline.cli`."""

from timeline.cli import main

if __name__ == "__main__":  # the processes of `timeline tag --jobs` import this file
    main()
