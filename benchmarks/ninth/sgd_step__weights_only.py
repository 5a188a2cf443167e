# exercise: sgd_step
# right: no
# wrong: only the three weights move and the two biases stay as they are
# lines: 6, 11
def sgd_step(model, x, y, learning_rate):
    dLdU, dLdV, dLdW, *_ = model.bptt(x, y)
    U, V, W, b_hidden, b_out = model.params
    U = U - learning_rate * dLdU
    V = V - learning_rate * dLdV
    W = W - learning_rate * dLdW
    model.params = (U, V, W, b_hidden, b_out)
