# exercise: RNN
# right: no
# wrong: a dropout layer between states and scores changes the logits at random while the module is in training mode
# lines: 10, 16
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size, dropout=0.1):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True)
        self.dropout = nn.Dropout(dropout)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        one_hot = F.one_hot(tokens, self.vocab_size).to(self.rnn.weight_ih_l0.dtype)
        output, last_hidden = self.rnn(one_hot, hidden)
        logits = self.linear(self.dropout(output))
        return logits, last_hidden
