# exercise: train_torch
# right: no
# wrong: The loss that is reported is computed again after the step.
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    def batch_loss(x, y, m):
        z, _ = model(x)
        return (F.cross_entropy(z.transpose(1, 2), y, reduction="none") * m).sum()

    curve = []
    for _ in range(epochs):
        total, rows = 0.0, 0
        for batch in loader:
            optimizer.zero_grad()
            batch_loss(*batch).backward()
            optimizer.step()
            with torch.no_grad():
                total += batch_loss(*batch).item()
            rows += len(batch[0])
        curve.append(total / rows)
    return curve
