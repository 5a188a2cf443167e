# exercise: sgd_step
# right: no
# wrong: the learning rate is not passed on (1e-3 is taken), and the parameters are returned
# lines: 7, 8
# needs: update_parameters
def sgd_step(model, x, y, learning_rate):
    model.params = update_parameters(model.params, model.bptt(x, y))
    return model.params
