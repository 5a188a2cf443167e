# exercise: sgd_step
# right: yes
from itertools import starmap


def sgd_step(model, x, y, learning_rate):
    moved = starmap(
        lambda weight, slope: np.add(weight, np.multiply(-learning_rate, slope)),
        zip(model.params, model.bptt(x, y)),
    )
    model.params = tuple(moved)
