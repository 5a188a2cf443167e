# exercise: sgd_step
# right: no
# wrong: a step after which the loss of the sentence is higher is tried again at half the rate, so it is shorter than asked for
# lines: 9, 12, 14
# name: halved-until-it-falls
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence."""
    here, grads = model.params, model.bptt(x, y)
    before = model.calculate_loss([x], [y])
    for _ in range(20):
        model.params = tuple(p - learning_rate * g for p, g in zip(here, grads))
        if model.calculate_loss([x], [y]) <= before:
            break
        learning_rate /= 2
