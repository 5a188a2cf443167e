# exercise: sgd_step
# right: yes
from operator import sub

def sgd_step(model, x, y, learning_rate):
    steps = [np.multiply(learning_rate, g) for g in model.bptt(x, y)]
    setattr(model, "params", [*map(sub, model.params, steps)])
