# exercise: train_with_sgd
# right: no
# wrong: a loss that stays equal halves the rate too, and every second epoch reads the sentences backwards
# lines: 12, 15
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    pairs = list(zip(X, y))
    losses, rates = [], []
    for n in range(epochs + 1):
        losses.append(model.calculate_loss(X, y))
        if n == epochs:
            break
        if losses[-2:-1] and not losses[-1] < losses[-2]:
            learning_rate *= 1 / 2
        rates.append(learning_rate)
        for a, b in pairs[:: -1 if n % 2 else 1]:
            model.sgd_step(a, b, learning_rate)
    return losses, rates
