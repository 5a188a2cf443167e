# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
