# exercise: sgd_step
# right: no
# wrong: the step is divided by the number of words, so it follows the mean over words and not the gradient that bptt gives
# lines: 7
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence."""
    rate = learning_rate / len(y)
    model.params = tuple(update_parameters(model.params, model.bptt(x, y), rate))
