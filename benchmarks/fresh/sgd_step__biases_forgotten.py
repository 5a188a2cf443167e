# exercise: sgd_step
# right: no
# wrong: moves the three weights only
# lines: 8
def sgd_step(model, x, y, learning_rate):
    d_U, d_V, d_W, *_ = model.bptt(x, y)
    U, V, W, b_hidden, b_out = model.params
    model.params = (U - learning_rate * d_U, V - learning_rate * d_V, W - learning_rate * d_W, b_hidden, b_out)
