# exercise: sigmoid
# right: no
# wrong: shifts by the largest entry of the whole array instead of entry by entry, so entries far below it give 0/0, and it overflows where all are far below 0
# lines: 7
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    m = x.max()
    yes = np.exp(x - m)
    no = np.exp(0 - m)
    return yes / (yes + no)
