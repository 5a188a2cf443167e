# exercise: sgd_step
# right: yes
def sgd_step(model, x, y, learning_rate):
    down = lambda theta, slope: theta + slope * -learning_rate
    model.params = tuple(map(down, model.params, model.bptt(x, y)))
