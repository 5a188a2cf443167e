# exercise: train_with_sgd
# right: yes
def _rates(rate, first):
    before, now = first, first
    while True:
        rate = rate / 2 if now > before else rate
        before, now = now, (yield rate)


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    schedule = _rates(learning_rate, losses[0])
    answer = None
    while len(rates) < epochs:
        rates.append(schedule.send(answer))
        for pair in zip(X, y):
            model.sgd_step(*pair, rates[-1])
        answer = model.calculate_loss(X, y)
        losses.append(answer)
    return losses, rates
