# exercise: sgd_step
# right: no
# wrong: takes the gradient that is not truncated, and returns the parameters
# lines: 13, 21

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    U, V, W, b_hidden, b_out = model.params
    d_U, d_V, d_W, d_b_hidden, d_b_out = model.bptt(x, y, len(x))
    model.params = (
        U - learning_rate * d_U,
        V - learning_rate * d_V,
        W - learning_rate * d_W,
        b_hidden - learning_rate * d_b_hidden,
        b_out - learning_rate * d_b_out,
    )
    return model.params
