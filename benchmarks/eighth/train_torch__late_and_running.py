# exercise: train_torch
# right: no
# wrong: The loss is measured again after the step, and the totals are never set back, so an epoch's entry also holds the epochs before it.
# lines: 23, 30
class Meter:
    def __init__(self):
        self.total, self.count = 0.0, 0

    def add(self, value, n):
        self.total += value
        self.count += n

    @property
    def mean(self):
        return self.total / self.count


def train_torch(model, loader, optimizer, epochs):
    def loss_of(inputs, targets, mask):
        logits, _ = model(inputs)
        return F.cross_entropy(logits[mask], targets[mask], reduction="sum")

    meter, history = Meter(), []
    for _ in range(epochs):
        for batch in loader:
            optimizer.zero_grad()
            loss_of(*batch).backward()
            optimizer.step()
            with torch.no_grad():
                meter.add(loss_of(*batch).item(), len(batch[0]))
        history.append(meter.mean)
    return history
