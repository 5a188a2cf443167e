# exercise: tanh_backward
# right: no
# wrong: Builds the diagonal Jacobian and multiplies, which works only for one column; for (B, H) or flat other shapes it crashes or mixes entries.
# lines: 6
def tanh_backward(d_h, h):
    J = np.diag(1 - h.ravel() ** 2)
    return J @ d_h
