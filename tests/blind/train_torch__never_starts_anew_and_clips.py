# exercise: train_torch
# right: no
# wrong: Sum and count go on from epoch to epoch, so that later entries are means over all epochs so far, and the gradients are clipped at 1 before the step.
# lines: 20, 28
# name: gradients-clipped-at-one, sum-never-starts-again
class Meter:
    def __init__(self):
        self.total, self.n = 0.0, 0

    def add(self, value, n):
        self.total += value
        self.n += n

    @property
    def mean(self):
        return self.total / self.n


def train_torch(model, loader, optimizer, epochs):
    meter, curve = Meter(), []
    for _ in range(epochs):
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            flat = F.cross_entropy(logits.reshape(-1, logits.shape[-1]), targets.reshape(-1), reduction="none")
            loss = flat[mask.reshape(-1)].sum()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            meter.add(loss.item(), len(inputs))
        curve.append(meter.mean)
    return curve
