# exercise: sgd_step
# right: yes
# needs: update_parameters
def sgd_step(model, x, y, learning_rate):
    model.params = update_parameters(model.params, model.bptt(x, y), learning_rate)
