# exercise: sgd_step
# right: yes
from operator import sub


def sgd_step(model, x, y, learning_rate):
    moves = [np.multiply(learning_rate, g) for g in model.bptt(x, y)]
    setattr(model, "params", tuple(map(sub, model.params, moves)))
