# exercise: train_torch
# right: no
# wrong: lets the gradients of all batches pile up and makes a single step at the end of the epoch
# lines: 9, 17
def train_torch(model, loader, optimizer, epochs):
    curve = []
    for _ in range(epochs):
        total, seen = 0.0, 0
        optimizer.zero_grad()
        for x, y, m in loader:
            scores, _ = model(x)
            each = F.cross_entropy(scores.transpose(1, 2), y, reduction="none")
            batch_loss = each[m].sum()
            batch_loss.backward()
            total += batch_loss.item()
            seen += x.size(0)
        optimizer.step()
        curve.append(total / seen)
    return curve
