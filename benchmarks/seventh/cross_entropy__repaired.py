# exercise: cross_entropy
# right: no
# wrong: The logarithm of 0 is repaired afterwards with nan_to_num, which makes of it the largest float: two impossible targets in one sequence add up to infinity.
# lines: 14
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    with np.errstate(all="ignore"):
        prices = np.nan_to_num(-targets * np.log(np.array(outputs)))
        return prices.sum()
