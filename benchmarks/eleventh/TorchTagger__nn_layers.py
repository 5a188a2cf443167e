# exercise: TorchTagger
# right: no
# wrong: the matrices live in layers, so the six parameters are not under their names; and Linear makes them float32
# lines: 9, 10, 11, 12
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = params
        self.embed = nn.Embedding.from_pretrained(torch.tensor(E), freeze=False)
        self.inp = nn.Linear(U.shape[1], U.shape[0])
        self.rec = nn.Linear(V.shape[1], V.shape[0], bias=False)
        self.out = nn.Linear(W.shape[1], W.shape[0])
        with torch.no_grad():
            self.inp.weight.copy_(torch.tensor(U))
            self.inp.bias.copy_(torch.tensor(b_hidden[:, 0]))
            self.rec.weight.copy_(torch.tensor(V))
            self.out.weight.copy_(torch.tensor(W))
            self.out.bias.copy_(torch.tensor(b_out[:, 0]))

    def log_forward(self, words):
        h = torch.zeros(self.rec.in_features)
        hs = []
        for x in self.embed(words).float():
            h = torch.sigmoid(self.inp(x) + self.rec(h))
            hs.append(h)
        return torch.log_softmax(self.out(torch.stack(hs)), dim=-1)
