# exercise: train_torch
# right: no
# wrong: hands the last hidden state on to the next batch of the same size, and averages over real tokens
# lines: 12, 13, 19
def train_torch(model, loader, optimizer, epochs):
    report = []
    for _ in range(epochs):
        hidden, nats, count = None, 0.0, 0
        for x, y, m in loader:
            if hidden is not None and hidden.shape[1] != len(x):
                hidden = None
            out, hidden = model(x, hidden)
            hidden = hidden.detach()
            loss = F.cross_entropy(out.transpose(1, 2), y, reduction="none").mul(m).sum()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            nats += float(loss)
            count += int(m.sum())
        report.append(nats / count)
    return report
