# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    U, V, W, bh, bo = params
    dU, dV, dW, dbh, dbo = grads
    step = lambda a, d: np.add(a, -lr * d)
    return step(U, dU), step(V, dV), step(W, dW), step(bh, dbh), step(bo, dbo)
