"""Answers to the exercises of lab 10, right and wrong, written by hand.

RIGHT holds answers that must pass; WRONG pairs (answer, names of the mistakes that must be found),
where an empty set asks only that it fails.
"""


def called(name, functions):
    """Give functions of any name the name of the exercise."""
    for function in functions:
        function.__name__ = name
    return functions
