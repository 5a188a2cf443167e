# exercise: sigmoid
# right: no
# wrong: the exponentials are shifted by the largest entry of the whole array, so beside a large entry the small ones become 0/0
# lines: 7
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    m = x.max(initial=0.0)
    top = np.exp(x - m)
    return top / (top + np.exp(-m))
