# exercise: sgd_step
# right: yes
from operator import sub


def sgd_step(model, x, y, learning_rate):
    downhill = (learning_rate * grad for grad in model.bptt(x, y))
    setattr(model, "params", tuple(map(sub, model.params, downhill)))
