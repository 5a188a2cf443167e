# exercise: sgd_step
# right: no
# wrong: Only the three weight matrices are moved; both biases stay.
# lines: 12, 13
def sgd_step(model, x, y, learning_rate):
    dU, dV, dW, *_ = model.bptt(x, y)
    U, V, W, b_hidden, b_out = model.params
    model.params = (
        U - learning_rate * dU,
        V - learning_rate * dV,
        W - learning_rate * dW,
        b_hidden,
        b_out,
    )
