# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = np.empty(epochs + 1)
    rates = np.full(epochs, learning_rate, dtype=float)
    losses[0] = model.calculate_loss(X, y)
    for e in range(epochs):
        if e:
            rates[e] = rates[e - 1] / (2 if losses[e] > losses[e - 1] else 1)
        for sentence, targets in zip(X, y):
            model.sgd_step(sentence, targets, float(rates[e]))
        losses[e + 1] = model.calculate_loss(X, y)
    return losses.tolist(), rates.tolist()
