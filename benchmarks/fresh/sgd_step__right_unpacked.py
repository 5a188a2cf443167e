# exercise: sgd_step
# right: yes
def sgd_step(model, x, y, learning_rate):
    U, V, W, bh, bo = model.params
    dU, dV, dW, dbh, dbo = model.bptt(x, y)
    a = -learning_rate
    model.params = (U + a * dU, V + a * dV, W + a * dW, bh + a * dbh, bo + a * dbo)
