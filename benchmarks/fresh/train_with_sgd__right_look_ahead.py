# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    rate, before = learning_rate, model.calculate_loss(X, y)
    losses, rates = [before], []
    while len(rates) < epochs:
        rates += [rate]
        [model.sgd_step(X[i], y[i], rate) for i in range(len(X))]
        after = model.calculate_loss(X, y)
        losses += [after]
        rate *= 0.5 if after > before else 1
        before = after
    return losses, rates
