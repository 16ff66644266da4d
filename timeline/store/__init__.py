"""What is kept: articles and decisions, and beside them what was recomputed from these two.

One file per noun. Functions get their session handed in and never commit; whoever opened the session does.
"""
