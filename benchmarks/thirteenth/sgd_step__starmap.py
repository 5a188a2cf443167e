# exercise: sgd_step
# right: yes
from itertools import starmap


def sgd_step(model, x, y, learning_rate):
    def downhill(param, slope):
        return np.subtract(param, np.multiply(learning_rate, slope))

    setattr(model, "params", tuple(starmap(downhill, zip(model.params, model.bptt(x, y), strict=True))))
