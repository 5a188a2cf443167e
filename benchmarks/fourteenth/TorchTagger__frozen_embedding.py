# exercise: TorchTagger
# right: no
# wrong: from_pretrained freezes the embedding, so E gets no gradient.
# lines: 9
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, *rest = [torch.tensor(p) for p in params]
        self.embedding = nn.Embedding.from_pretrained(E)
        self.U, self.V, self.W, self.b_hidden, self.b_out = map(nn.Parameter, rest)

    def log_forward(self, words):
        x = self.embedding(words) @ self.U.T + self.b_hidden.T
        h = torch.zeros(self.V.shape[0], dtype=self.V.dtype)
        hs = []
        for x_t in x:
            h = torch.sigmoid(x_t + self.V @ h)
            hs.append(h)
        scores = torch.stack(hs) @ self.W.T + self.b_out.T
        return scores - torch.logsumexp(scores, dim=1, keepdim=True)
