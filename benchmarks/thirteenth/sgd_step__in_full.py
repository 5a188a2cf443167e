# exercise: sgd_step
# right: no
# wrong: The gradient is taken with as many steps back as there are words, not as model.bptt(x, y) gives it.
# lines: 7
def sgd_step(model, x, y, learning_rate):
    how_far = len(x)
    d_U, d_V, d_W, d_b, d_c = model.bptt(x, y, how_far)
    U, V, W, b, c = model.params
    model.params = (
        U - learning_rate * d_U,
        V - learning_rate * d_V,
        W - learning_rate * d_W,
        b - learning_rate * d_b,
        c - learning_rate * d_c,
    )
