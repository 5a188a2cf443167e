# exercise: sgd_step
# right: yes
import itertools


def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence."""
    gradients = model.bptt(x, y)
    pairs = zip(model.params, gradients)
    model.params = tuple(itertools.starmap(lambda p, g: p - learning_rate * g, pairs))
