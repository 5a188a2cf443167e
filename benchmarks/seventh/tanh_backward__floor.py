# exercise: tanh_backward
# right: no
# wrong: The slope is never let fall below 0.01, so a saturated unit passes on more gradient than it should.
# lines: 8
def tanh_backward(d_h, h):
    """Backpropagate through tanh, given the activated state."""
    local_grad = 1.0 - h * h
    local_grad = np.maximum(local_grad, 1e-2)
    return d_h * local_grad
