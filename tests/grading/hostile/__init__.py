"""Submissions that attack the grader, as data, and what each deserves."""
