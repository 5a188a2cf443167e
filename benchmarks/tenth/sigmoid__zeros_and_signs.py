# exercise: sigmoid
# right: no
# wrong: an entry that is exactly 0 belongs to neither half and stays 0 instead of 0.5
# lines: 10
def sigmoid(x):
    x = np.array(x, dtype=np.float64)
    y = np.zeros(x.shape)
    e = np.exp(-abs(x))
    for sign, top in ((1, 1.0), (-1, e)):
        where = np.sign(x) == sign
        y = np.where(where, top / (1 + e), y)
    return y
