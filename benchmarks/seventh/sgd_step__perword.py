# exercise: sgd_step
# right: no
# wrong: the step is divided by the number of words, as if the gradient were a mean
# lines: 13

def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    dU, dV, dW, dbh, dbo = model.bptt(x, y)
    rate = learning_rate / len(y)
    U, V, W, bh, bo = model.params
    model.params = (U - rate * dU, V - rate * dV, W - rate * dW, bh - rate * dbh, bo - rate * dbo)
