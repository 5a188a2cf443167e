# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    def one_pass():
        for x, y, m in loader:
            logits, _ = model(x)
            loss = F.cross_entropy(logits[m], y[m], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            yield loss.item(), x.shape[0]

    def mean(pairs):
        losses, sizes = zip(*pairs)
        return sum(losses) / sum(sizes)

    return [mean(one_pass()) for _ in range(epochs)]
