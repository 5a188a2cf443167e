# exercise: sgd_step
# right: no
# wrong: Only the three matrices are moved, the biases stay where they were.
# lines: 11
def sgd_step(model, x, y, learning_rate):
    dLdU, dLdV, dLdW, _, _ = model.bptt(x, y)
    U, V, W, b, c = model.params
    U = U - learning_rate * dLdU
    V = V - learning_rate * dLdV
    W = W - learning_rate * dLdW
    model.params = (U, V, W, b, c)
