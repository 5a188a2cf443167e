# exercise: causal_mask
# right: no
# wrong: True stands above the diagonal, so that each query looks ahead and not back
# lines: 7
def causal_mask(length):
    row, column = np.ogrid[:length, :length]
    return column >= row
