# exercise: train_torch
# right: no
# wrong: The number of epochs is only looked at after an epoch, so with 0 epochs the model is trained all the same.
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    results = []
    while True:
        losses, count = [], 0
        for x, y, m in loader:
            per_step = F.cross_entropy(model(x)[0].permute(0, 2, 1), y, reduction="none")
            loss = (per_step * m).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            count += x.size(0)
        results.append(sum(losses) / count)
        if len(results) >= epochs:
            return results
