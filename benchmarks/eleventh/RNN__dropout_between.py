# exercise: RNN
# right: no
# wrong: puts dropout between the states and the linear layer, so that in training mode the same tokens give other logits each time
# lines: 9, 18
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.dropout = nn.Dropout(0.1)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def encode(self, tokens):
        vocabulary = torch.arange(self.rnn.input_size)
        return (tokens[..., None] == vocabulary).to(self.rnn.weight_hh_l0.dtype)

    def forward(self, tokens, hidden=None):
        output, hidden = self.rnn(self.encode(tokens), hidden)
        logits = self.linear(self.dropout(output))
        return logits, hidden
