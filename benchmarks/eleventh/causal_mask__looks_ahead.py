# exercise: causal_mask
# right: no
# wrong: the comparison is turned round, so each row is True from its own column on
# lines: 7
def causal_mask(length):
    places = np.arange(length)
    return np.less_equal.outer(places, places)
