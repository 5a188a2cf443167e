# exercise: train_torch
# right: no
# wrong: the loader is gone through once, and every epoch reads the very same batches in the same order
# lines: 6
def train_torch(model, loader, optimizer, epochs):
    batches = list(loader)
    size = sum(len(x) for x, _, _ in batches)
    means = []
    for _ in range(epochs):
        total = 0.0
        for x, y, keep in batches:
            logits, _ = model(x)
            loss = F.cross_entropy(logits[keep], y[keep], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        means.append(total / size)
    return means
