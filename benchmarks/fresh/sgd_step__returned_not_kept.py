# exercise: sgd_step
# right: no
# wrong: returns the new parameters and does not give them to the model
# lines: 7
# needs: update_parameters
def sgd_step(model, x, y, learning_rate):
    return update_parameters(model.params, model.bptt(x, y), learning_rate)
