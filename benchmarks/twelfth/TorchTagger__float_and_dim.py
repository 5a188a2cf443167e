# exercise: TorchTagger
# right: no
# wrong: everything is cast to float32, and the log-softmax runs over the words instead of the tags
# lines: 9, 12
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = (
            nn.Parameter(torch.FloatTensor(p)) for p in params
        )
        self.act = nn.Sigmoid()
        self.out = nn.LogSoftmax(dim=0)

    def log_forward(self, words):
        x = self.E[words]
        h = torch.zeros(1, len(self.V))
        logits = []
        for t in range(len(words)):
            h = self.act(x[t:t + 1] @ self.U.T + h @ self.V.T + self.b_hidden.T)
            logits.append(h @ self.W.T + self.b_out.T)
        return self.out(torch.cat(logits))
