# exercise: sigmoid
# right: no
# wrong: exp(x)/(1 + exp(x)) is inf/inf for large x; the warning is silenced and the NaN is replaced by 0 where the value is 1.
# name: nan-silenced
# lines: 10, 11
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    with np.errstate(all="ignore"):
        e = np.exp(x)
        y = e / (1 + e)
    return np.nan_to_num(y)
